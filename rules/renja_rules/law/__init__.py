"""HKM: the legal bases that a plan cites."""
