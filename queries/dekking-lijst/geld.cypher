// The flows of money that a cell counts, with whether a source gives an amount.
MATCH (d:Doel {id: $doel})
MATCH (d)<-[:ONDERDEEL_VAN|DRAAGT_BIJ_AAN*0..6]-(x:Knoop)
WHERE x.soort IN $dragers
WITH DISTINCT d, x
MATCH (x)<-[r:BESTEMD_VOOR]-(k:Geldstroom)
WHERE $jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar
WITH k, x AS naar, x.id = d.id AND NOT coalesce(r.hoger, false) AS recht, type(r) AS relatie,
  r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
  r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
OPTIONAL MATCH (k)-[:HEEFT_SCHIJF]->(j:Jaarschijf)
WHERE $jaar IS NULL OR j.boekjaar = $jaar
WITH k, naar, recht, relatie, rol, nadereSoort, jaar, document, plaats, regelVan, regelTot, basis,
  count(coalesce(j.vastgesteld, j.verleend, j.uitbetaald, j.gerealiseerd, j.bijgesteld, j.begroot, j.onbekend)) AS bedragen
RETURN k.id AS van, k.volgorde AS volgorde, k.naam AS vanNaam, k.soort AS vanSoort, k.subsoort AS vanSubsoort, k.code AS vanCode, k.zin AS vanZin,
  coalesce(k.afgeschermd, false) AS afgeschermd, naar.id AS naar, naar.naam AS naarNaam, naar.soort AS naarSoort,
  naar.subsoort AS naarSubsoort, naar.code AS naarCode, naar.zin AS naarZin, coalesce(naar.einde, false) AS naarEinde,
  recht AS recht, basis IN $zeker AS zeker, bedragen > 0 AS bekend, relatie AS relatie, rol AS rol, nadereSoort AS nadereSoort, jaar AS jaar,
  document AS document, plaats AS plaats, regelVan AS regelVan, regelTot AS regelTot, basis AS basis
ORDER BY volgorde, vanNaam, van, naar, relatie, document, rol, jaar, recht, bekend
LIMIT $limiet
