"""`@campaign-matrix`: the materials of a campaign by country, type and language."""
