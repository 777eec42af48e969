"""`@vocabularies` and `@types`: what the fixed lists and our directives add to them."""
