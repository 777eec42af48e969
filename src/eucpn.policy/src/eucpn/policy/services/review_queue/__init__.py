"""`@review-queue`: what was submitted, over all countries and languages."""
