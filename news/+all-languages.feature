The editors' interface is complete in all 24 languages, checked by the tests.
