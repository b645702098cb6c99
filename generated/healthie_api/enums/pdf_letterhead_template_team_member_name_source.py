# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class PdfLetterheadTemplateTeamMemberNameSource(OpenEnum):
    CURRENT_USER = "CURRENT_USER"
    PRIMARY_PROVIDER = "PRIMARY_PROVIDER"
