"""Linter for Renja, the yearly work plans of Indonesian regional agencies."""
