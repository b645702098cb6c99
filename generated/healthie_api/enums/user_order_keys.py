# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class UserOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    EMAIL_ASC = "EMAIL_ASC"
    EMAIL_DESC = "EMAIL_DESC"
    FIRST_NAME_ASC = "FIRST_NAME_ASC"
    FIRST_NAME_DESC = "FIRST_NAME_DESC"
    GROUP_NAME_ASC = "GROUP_NAME_ASC"
    GROUP_NAME_DESC = "GROUP_NAME_DESC"
    LAST_NAME_ASC = "LAST_NAME_ASC"
    LAST_NAME_DESC = "LAST_NAME_DESC"
    NEXT_APPT_DATE_ASC = "NEXT_APPT_DATE_ASC"
    NEXT_APPT_DATE_DESC = "NEXT_APPT_DATE_DESC"
    PROVIDER_NAME_ASC = "PROVIDER_NAME_ASC"
    PROVIDER_NAME_DESC = "PROVIDER_NAME_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"
