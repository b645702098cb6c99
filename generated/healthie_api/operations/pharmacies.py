# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.pharmacy import PHARMACY_FRAGMENT, Pharmacy


class PharmacySpecialty(OpenEnum):
    EPCS = "EPCS"
    LONG_TERM_CARE = "LONG_TERM_CARE"
    MAIL_ORDER = "MAIL_ORDER"
    RETAIL = "RETAIL"
    SPECIALTY = "SPECIALTY"
    TWENTY_FOUR_HOUR = "TWENTY_FOUR_HOUR"


class States(OpenEnum):
    AK = "AK"
    AL = "AL"
    AR = "AR"
    AS = "AS"
    AZ = "AZ"
    CA = "CA"
    CO = "CO"
    CT = "CT"
    DC = "DC"
    DE = "DE"
    FL = "FL"
    FM = "FM"
    GA = "GA"
    GU = "GU"
    HI = "HI"
    IA = "IA"
    ID = "ID"
    IL = "IL"
    IN = "IN"
    KS = "KS"
    KY = "KY"
    LA = "LA"
    MA = "MA"
    MD = "MD"
    ME = "ME"
    MH = "MH"
    MI = "MI"
    MN = "MN"
    MO = "MO"
    MP = "MP"
    MS = "MS"
    MT = "MT"
    NC = "NC"
    ND = "ND"
    NE = "NE"
    NH = "NH"
    NJ = "NJ"
    NM = "NM"
    NV = "NV"
    NY = "NY"
    OH = "OH"
    OK = "OK"
    OR = "OR"
    PA = "PA"
    PR = "PR"
    PW = "PW"
    RI = "RI"
    SC = "SC"
    SD = "SD"
    TN = "TN"
    TX = "TX"
    UT = "UT"
    VA = "VA"
    VI = "VI"
    VT = "VT"
    WA = "WA"
    WI = "WI"
    WV = "WV"
    WY = "WY"


class PharmacyPaginationConnection(BaseModel):
    nodes: list[Pharmacy | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[PharmacyPaginationConnection] = GraphQLOperation(
    name="pharmacies",
    kind="query",
    safety="read",
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

fragment PharmacyPaginationConnection on PharmacyPaginationConnection {
 nodes {
 ...Pharmacy
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
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
