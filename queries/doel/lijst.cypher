MATCH (d:Doel)
WHERE ($gemeente IS NULL OR d.gemeente = $gemeente)
  AND ($niveau IS NULL OR d.niveau = $niveau)
  AND ($jaar IS NULL OR d.geldigTot IS NOT NULL OR coalesce(d.jaar, $jaar) = $jaar)
  AND ($jaar IS NULL OR coalesce(d.geldigVan, $eersteDag) <= $laatsteDag)
  AND ($jaar IS NULL OR coalesce(d.geldigTot, $laatsteDag) >= $eersteDag)
RETURN d.id AS id, properties(d) AS knoop
ORDER BY d.gemeente, d.jaar, d.document, d.volgorde, id
LIMIT $limiet
