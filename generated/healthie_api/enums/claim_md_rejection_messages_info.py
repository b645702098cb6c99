# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class ClaimMdRejectionMessagesInfo(OpenEnum):
    CLAIM_MD_REJECTION_MESSAGES_NOT_AVAILABLE = "CLAIM_MD_REJECTION_MESSAGES_NOT_AVAILABLE"
    NOT_A_CLAIM_MD_CLAIM = "NOT_A_CLAIM_MD_CLAIM"
    NO_RECENT_CLAIM_SUBMISSION = "NO_RECENT_CLAIM_SUBMISSION"
    NO_REJECTION_MESSAGES = "NO_REJECTION_MESSAGES"
