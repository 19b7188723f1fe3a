"""What the families of rules read in a plan alike: no rule stands here, and nothing here knows a rule."""

from __future__ import annotations
