"""How a chart is drawn: theme, fonts, layout, marks, pictures; no widget of ours."""
