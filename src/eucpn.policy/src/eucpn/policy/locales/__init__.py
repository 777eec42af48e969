"""The gettext catalogues; `python -m eucpn.policy.locales` collects anew."""
