// All words of the question somewhere in the names and the text; names that begin with it first.
CALL () {
  MATCH (k:Knoop)
  WHERE k.soort IN $soorten AND coalesce(k.afgeschermd, false) = false
    AND ($gemeente IS NULL OR k.gemeente = $gemeente)
    AND all(woord IN $woorden WHERE k.zoek CONTAINS woord)
  RETURN count(k) AS totaal
}
MATCH (k:Knoop)
WHERE k.soort IN $soorten AND coalesce(k.afgeschermd, false) = false
  AND ($gemeente IS NULL OR k.gemeente = $gemeente)
  AND all(woord IN $woorden WHERE k.zoek CONTAINS woord)
WITH k, totaal, CASE WHEN k.zoek STARTS WITH $begin THEN 0 ELSE 1 END AS rang
RETURN k.id AS id, properties(k) AS knoop, totaal AS totaal
ORDER BY rang, k.naam, id
SKIP $overslaan LIMIT $aantal
