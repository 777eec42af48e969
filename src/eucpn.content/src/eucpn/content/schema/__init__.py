"""What our schemas are written with: directives and the rows field."""
