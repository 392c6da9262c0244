// The ends of traces; a goal without a year, or with a last day, holds in every year that its period allows.
MATCH (d:Doel)
WHERE d.einde = true
  AND ($gemeente IS NULL OR d.gemeente = $gemeente)
  AND ($jaar IS NULL OR d.geldigTot IS NOT NULL OR coalesce(d.jaar, $jaar) = $jaar)
  AND ($jaar IS NULL OR coalesce(d.geldigVan, $eersteDag) <= $laatsteDag)
  AND ($jaar IS NULL OR coalesce(d.geldigTot, $laatsteDag) >= $eersteDag)
RETURN d.id AS id, properties(d) AS knoop
ORDER BY d.gemeente, d.jaar, d.document, d.volgorde, id
LIMIT $limiet
