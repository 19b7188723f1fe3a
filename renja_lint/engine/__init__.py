"""Checking one plan: it is read, its parts are handed to the rules, and what they find becomes a report."""

from __future__ import annotations

from renja_lint.engine.machine import Machine, failure
from renja_lint.engine.report import Crash, FileReport, Report

__all__ = ["Crash", "FileReport", "Machine", "Report", "failure"]
