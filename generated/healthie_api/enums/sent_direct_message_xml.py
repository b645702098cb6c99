# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class SentDirectMessageXml(OpenEnum):
    cda = "cda"
    referral_note = "referral_note"
