"""`@completeness`: what an item still lacks, for those who may fill it in."""
