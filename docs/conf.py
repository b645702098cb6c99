"""How Sphinx builds the site; `python -m docs.site` (`make docs`) writes the sources it reads."""

from hero_healthie import __version__

project = "hero-healthie"
author = "The hero-healthie maintainers"
project_copyright = "the hero-healthie maintainers"
version = release = __version__
html_title = f"hero-healthie {release}"

extensions = ["myst_parser", "docs.site.extension"]
root_doc = "index"
nitpicky = True
smartquotes = False

myst_heading_anchors = 4
myst_enable_extensions = ["strikethrough"]

# `…` in a block of code stands for what a reader fills in.
suppress_warnings = ["misc.highlighting_failure"]

html_theme = "furo"
html_theme_options = {"top_of_page_buttons": []}
html_static_path = ["site/static"]
templates_path = ["site/templates"]
html_css_files = ["site.css"]
html_js_files = ["site.js"]
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_domain_indices = False
html_use_index = True
html_search_language = "en"
