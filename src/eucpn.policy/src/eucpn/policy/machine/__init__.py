"""Machine translation: an interface, and what keeps its results apart from people's.

No service comes with the site. A package that brings one registers a named utility of
`interfaces.IExternalTranslationService`. `fragments` is what is sent for a text and
taken back, `jobs` keeps what was asked of an asynchronous service, `drafts` writes.
"""
