"""How content is told in JSON, where plone.restapi alone does not suffice."""
