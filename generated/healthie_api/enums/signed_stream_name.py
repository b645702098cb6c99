# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class SignedStreamName(OpenEnum):
    CONVERSATION_MEMBERSHIPS = "CONVERSATION_MEMBERSHIPS"
    NOTES = "NOTES"
    USER_NOTIFICATIONS_COUNT = "USER_NOTIFICATIONS_COUNT"
