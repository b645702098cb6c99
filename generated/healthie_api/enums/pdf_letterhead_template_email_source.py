# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class PdfLetterheadTemplateEmailSource(OpenEnum):
    CURRENT_USER = "CURRENT_USER"
    ORGANIZATION = "ORGANIZATION"
    OTHER = "OTHER"
    PRIMARY_PROVIDER = "PRIMARY_PROVIDER"
