// Provider, recipients and scheme of flows of money.
MATCH (g:Geldstroom)
WHERE g.id IN $ids
CALL (g) {
  MATCH (g)<-[:VERSTREKT]-(p:Knoop)
  RETURN 'verstrekker' AS rol, p AS knoop
  UNION
  MATCH (g)<-[:ONTVANGT]-(p:Knoop)
  RETURN 'ontvanger' AS rol, p AS knoop
  UNION
  MATCH (g)-[:OP_GROND_VAN]->(p:Regeling)
  RETURN 'regeling' AS rol, p AS knoop
}
RETURN g.id AS voor, rol AS rol, properties(knoop) AS knoop
ORDER BY voor, rol, knoop.id
