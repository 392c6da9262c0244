MATCH (k:Knoop)-[r:VERMELD_IN]->(d:Document)
WHERE k.id IN $ids
RETURN k.id AS voor, d.id AS document, r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot,
  r.basis AS basis, r.naamHier AS naamHier
ORDER BY voor, document, regelVan
