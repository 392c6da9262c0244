// Organisations that are not shielded; municipalities are hubs, not partners, and stay out. With $aangehaald only who
// is cited in documents and tied to nothing else (R11), or only who is not.
CALL () {
  MATCH (d:Document)<-[:GECITEERD_IN]-(c:Organisatie)
  WHERE $aangehaald IS NOT NULL
  WITH DISTINCT c
  CALL (c) {
    MATCH (c)-[r]-(:Knoop)
    WHERE NOT type(r) IN $genoemd
    RETURN count(r) AS ander
  }
  WITH c.id AS id, ander
  WHERE ander = 0
  RETURN collect(id) AS alleenAangehaald
}
CALL (alleenAangehaald) {
  MATCH (o:Organisatie)
  WHERE o.soort = 'Organisatie' AND coalesce(o.afgeschermd, false) = false
    AND ($gemeente IS NULL OR o.gemeente = $gemeente)
    AND ($aangehaald IS NULL OR (o.id IN alleenAangehaald) = $aangehaald)
    AND all(woord IN $woorden WHERE o.zoek CONTAINS woord)
  RETURN count(o) AS totaal
}
MATCH (o:Organisatie)
WHERE o.soort = 'Organisatie' AND coalesce(o.afgeschermd, false) = false
  AND ($gemeente IS NULL OR o.gemeente = $gemeente)
  AND ($aangehaald IS NULL OR (o.id IN alleenAangehaald) = $aangehaald)
  AND all(woord IN $woorden WHERE o.zoek CONTAINS woord)
RETURN o.id AS id, properties(o) AS knoop, totaal AS totaal
ORDER BY toLower(o.naam), id
SKIP $overslaan LIMIT $aantal
