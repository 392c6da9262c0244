// The years that goals of municipalities name.
MATCH (d:Doel)
WHERE d.gemeente IN $ids AND d.jaar IS NOT NULL
WITH DISTINCT d.gemeente AS voor, d.jaar AS jaar
RETURN voor AS voor, jaar AS jaar
ORDER BY voor, jaar
