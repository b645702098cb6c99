# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class PdfLetterheadTemplateBrandLogoSource(OpenEnum):
    CURRENT_USER = "CURRENT_USER"
    ORGANIZATION = "ORGANIZATION"
    PRIMARY_PROVIDER = "PRIMARY_PROVIDER"
