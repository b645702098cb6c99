# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class SentDirectMessageXml(OpenEnum):
    cda = "cda"
    referral_note = "referral_note"
