"""`@my-country`: what a country contributes, by what it is waiting for."""
