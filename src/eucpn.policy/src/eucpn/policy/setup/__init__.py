"""What a new site gets beyond XML: languages, sections, groups, example content."""
