"""The JSON Schemas: that of reports as it is written here, that of plans as the model makes it."""

from __future__ import annotations

from pathlib import Path

from renja_lint.finding import Lang

REPORT = Path(__file__).with_name("report-1.json")


def of_reports() -> str:
    """Give the schema of JSON reports, version 1."""
    return REPORT.read_text(encoding="utf-8")


def of_plans(lang: Lang) -> str:
    """Give the schema of plans in YAML, format 1, with descriptions in one language."""
    import json  # noqa: PLC0415

    from renja_lint.plan.schema import schema  # noqa: PLC0415  it needs the whole model

    return json.dumps(schema(lang), ensure_ascii=False, indent=2) + "\n"
