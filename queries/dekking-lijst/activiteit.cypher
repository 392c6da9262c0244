// The activities that a cell counts: with the goal itself and under it, one row per statement.
MATCH (d:Doel {id: $doel})
MATCH (d)<-[:ONDERDEEL_VAN*0..6]-(x:Doel)
WITH DISTINCT d, x
MATCH (x)<-[r:DRAAGT_BIJ_AAN]-(k:Activiteit)
WHERE coalesce(k.subsoort, 'activiteit') = 'activiteit' AND ($jaar IS NULL OR coalesce(r.jaar, $jaar) = $jaar)
WITH k, x AS naar, x.id = d.id AS recht, r.basis IN $zeker AS zeker, null AS bekend, type(r) AS relatie,
  r.rol AS rol, r.soort AS nadereSoort, r.jaar AS jaar, r.document AS document,
  r.plaats AS plaats, r.regelVan AS regelVan, r.regelTot AS regelTot, r.basis AS basis
RETURN DISTINCT k.id AS van, k.volgorde AS volgorde, k.naam AS vanNaam, k.soort AS vanSoort, k.subsoort AS vanSubsoort, k.code AS vanCode, k.zin AS vanZin,
  coalesce(k.afgeschermd, false) AS afgeschermd, naar.id AS naar, naar.naam AS naarNaam, naar.soort AS naarSoort,
  naar.subsoort AS naarSubsoort, naar.code AS naarCode, naar.zin AS naarZin, coalesce(naar.einde, false) AS naarEinde,
  recht AS recht, zeker AS zeker, bekend AS bekend, relatie AS relatie, rol AS rol, nadereSoort AS nadereSoort, jaar AS jaar,
  document AS document, plaats AS plaats, regelVan AS regelVan, regelTot AS regelTot, basis AS basis
ORDER BY volgorde, vanNaam, van, naar, relatie, document, rol, jaar, recht, zeker, bekend
LIMIT $limiet
