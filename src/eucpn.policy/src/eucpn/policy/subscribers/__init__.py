"""What the site does when content changes."""
