"""`@sitemap`: what search engines are told of, by works."""
