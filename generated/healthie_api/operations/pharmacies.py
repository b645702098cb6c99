# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.pharmacy import PHARMACY_FRAGMENT
from ..models.pharmacy_pagination_connection import (
    PHARMACY_PAGINATION_CONNECTION_FRAGMENT,
    PharmacyPaginationConnection,
)

OPERATION: GraphQLOperation[PharmacyPaginationConnection] = GraphQLOperation(
    name="pharmacies",
    kind="query",
    root_field="pharmacies",
    python_path="healthie.queries.pharmacies",
    safety="read",
    confidence="full",
    arguments={
        "address": "String",
        "after": "Cursor",
        "before": "Cursor",
        "city": "String",
        "name": "String",
        "ncpdp_id": "ID",
        "phone_or_fax": "String",
        "specialties": "[PharmacySpecialty]",
        "state": "States",
        "zip": "String",
    },
    document="""
query pharmacies($address: String, $after: Cursor, $before: Cursor, $city: String, $name: String, $ncpdp_id: ID, $phone_or_fax: String, $specialties: [PharmacySpecialty], $state: States, $zip: String) {
  pharmacies(
    address: $address
    after: $after
    before: $before
    city: $city
    name: $name
    ncpdp_id: $ncpdp_id
    phone_or_fax: $phone_or_fax
    specialties: $specialties
    state: $state
    zip: $zip
  ) {
    ...PharmacyPaginationConnection
  }
}
"""
    + PHARMACY_PAGINATION_CONNECTION_FRAGMENT
    + PHARMACY_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("pharmacies", PharmacyPaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("before",),
        item="Pharmacy",
    ),
)
