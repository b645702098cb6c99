# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class MonographFormat(OpenEnum):
    HTML = "HTML"
    XML = "XML"
