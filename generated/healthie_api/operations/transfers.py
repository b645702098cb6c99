# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.transfer_type import TRANSFER_TYPE_FRAGMENT, TransferType

OPERATION: GraphQLOperation[list[TransferType] | None] = GraphQLOperation(
    name="transfers",
    kind="query",
    root_field="transfers",
    python_path="healthie.queries.transfers",
    safety="read",
    confidence="full",
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
"""
    + TRANSFER_TYPE_FRAGMENT,
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
