# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class SentFaxOrderKeys(OpenEnum):
    CLIENT_LAST_NAME_ASC = "CLIENT_LAST_NAME_ASC"
    CLIENT_LAST_NAME_DESC = "CLIENT_LAST_NAME_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    NUMBER_ASC = "NUMBER_ASC"
    NUMBER_DESC = "NUMBER_DESC"
    SENDER_LAST_NAME_ASC = "SENDER_LAST_NAME_ASC"
    SENDER_LAST_NAME_DESC = "SENDER_LAST_NAME_DESC"
    STATUS = "STATUS"
    STATUS_ASC = "STATUS_ASC"
    STATUS_DESC = "STATUS_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"
