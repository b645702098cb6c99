# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, DateTime, GraphQLOperation, Int, MoneyText, value_of
from hero_healthie_runtime.lists import Pagination


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


class TransferType(BaseModel):
    amount: MoneyText | None
    currency: str | None
    displayed_amount: str | None
    displayed_expected_to_happen: DateTime | None
    displayed_initiated: DateTime | None
    expected_to_happen: DateTime | None
    fees: str | None
    id: str
    initiated: str | None
    status: str | None
    transactions_count: Int | None
    type: str | None


OPERATION: GraphQLOperation[list[TransferType] | None] = GraphQLOperation(
    name="transfers",
    kind="query",
    safety="read",
    arguments={
        "limit": "Int",
        "order_by": "TransferOrderKeys",
        "payout_account_id": "ID",
        "sort_by": "String",
        "starting_after": "String",
    },
    document="""
query transfers($limit: Int, $order_by: TransferOrderKeys, $payout_account_id: ID, $sort_by: String, $starting_after: String) {
 transfers(
 limit: $limit
 order_by: $order_by
 payout_account_id: $payout_account_id
 sort_by: $sort_by
 starting_after: $starting_after
 ) {
 ...TransferType
 }
}

fragment TransferType on TransferType {
 amount
 currency
 displayed_amount
 displayed_expected_to_happen
 displayed_initiated
 expected_to_happen
 fees
 id
 initiated
 status
 transactions_count
 type
}
""",
    decode=value_of("transfers", list[TransferType], expected="list or null"),
    pagination=Pagination("keyset", position="starting_after", size="limit", following="id"),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
    ),
)
