// How many nodes of each kind, in one pass; what is shielded is not counted.
MATCH (k:Knoop)
WHERE k.soort <> 'Import' AND coalesce(k.afgeschermd, false) = false
  AND ($gemeente IS NULL OR k.gemeente = $gemeente)
RETURN k.soort AS soort, count(k) AS aantal
ORDER BY soort
