# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class PdfLetterheadTemplatePhoneNumberSource(OpenEnum):
    CURRENT_USER = "CURRENT_USER"
    ORGANIZATION = "ORGANIZATION"
    OTHER = "OTHER"
    PRIMARY_PROVIDER = "PRIMARY_PROVIDER"
