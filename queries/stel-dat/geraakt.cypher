// Goals that lean on the given nodes: only their coverage can change when these are switched off.
MATCH (weg:Knoop)
WHERE weg.id IN $zonder
MATCH (weg)-[:SAMENWERKINGSPARTNER_VOOR|VOERT_UIT|NEEMT_DEEL_AAN|DRAAGT_BIJ_AAN|ONTVANGT|BESTEMD_VOOR*0..9]->(doel:Doel)
RETURN DISTINCT doel.id AS id
ORDER BY id
LIMIT $limiet
