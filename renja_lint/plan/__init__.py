"""The document model: a typed, frozen plan made from a located tree."""
