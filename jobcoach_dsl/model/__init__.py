"""The resolved, typed rules of a regulation: what checks, evaluators and targets read."""
