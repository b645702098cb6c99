# Generated from specs/healthie by python -m codegen generate. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class PdfLetterheadTemplateTeamMemberNameSource(OpenEnum):
    CURRENT_USER = "CURRENT_USER"
    PRIMARY_PROVIDER = "PRIMARY_PROVIDER"
