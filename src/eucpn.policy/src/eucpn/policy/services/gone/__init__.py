"""What was withdrawn answers 410, with a short notice in the visitor's language."""
