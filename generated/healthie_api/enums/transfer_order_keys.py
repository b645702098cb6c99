# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class TransferOrderKeys(OpenEnum):
    AMOUNT_ASC = "AMOUNT_ASC"
    AMOUNT_DESC = "AMOUNT_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    EXPECTED_TO_HAPPEN_ASC = "EXPECTED_TO_HAPPEN_ASC"
    EXPECTED_TO_HAPPEN_DESC = "EXPECTED_TO_HAPPEN_DESC"
    STATUS_ASC = "STATUS_ASC"
    STATUS_DESC = "STATUS_DESC"
    TRANSACTIONS_COUNT_ASC = "TRANSACTIONS_COUNT_ASC"
    TRANSACTIONS_COUNT_DESC = "TRANSACTIONS_COUNT_DESC"
