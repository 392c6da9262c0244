// Organisations that are not shielded; municipalities are hubs, not partners, and stay out.
CALL () {
  MATCH (o:Organisatie)
  WHERE o.soort = 'Organisatie' AND coalesce(o.afgeschermd, false) = false
    AND ($gemeente IS NULL OR o.gemeente = $gemeente)
    AND all(woord IN $woorden WHERE o.zoek CONTAINS woord)
  RETURN count(o) AS totaal
}
MATCH (o:Organisatie)
WHERE o.soort = 'Organisatie' AND coalesce(o.afgeschermd, false) = false
  AND ($gemeente IS NULL OR o.gemeente = $gemeente)
  AND all(woord IN $woorden WHERE o.zoek CONTAINS woord)
RETURN o.id AS id, properties(o) AS knoop, totaal AS totaal
ORDER BY toLower(o.naam), id
SKIP $overslaan LIMIT $aantal
