// Municipalities with the years that their goals and documents name.
MATCH (g:Gemeente)
CALL (g) {
  MATCH (d:Knoop {gemeente: g.id})
  WHERE d.soort IN ['Document', 'Opgave', 'Beleidsveld', 'Beleidsterrein', 'Ambitie'] AND d.jaar IS NOT NULL
  RETURN collect(DISTINCT d.jaar) AS jaren
}
RETURN g.id AS id, properties(g) AS knoop, jaren AS jaren
ORDER BY g.naam, g.id
