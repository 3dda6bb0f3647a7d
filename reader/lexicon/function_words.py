"""The commonest small words of some languages, to tell one from another. No code, only data.

Languages we have no outline words for are here so that they are not taken for a neighbour.
"""

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "ca": frozenset("al als amb aquest aquesta com del dels el els en és ha hem i la les més no però per que ser seva una va van".split()),
    "da": frozenset("af at blev de den der det efter ej en er et for fra han har havde hun ikke jeg kan man med men og om på sig som til var ved vil vi".split()),
    "de": frozenset("als am an auch auf aus bei das dass dem den der des die ein eine einen er es für hat ich im in ist mit nach nicht noch sei sich sie sind so und von war werden wie wird wurde zu zum zur über".split()),
    "en": frozenset("a an and are as at be been but by for from had has have he her his in is it its not of on or said she that the their they this to was we were which who will with would".split()),
    "es": frozenset("al así como con cuando de del desde dijo donde el ella en entre era es esta este está fue ha han hasta la las le lo los más muy no para pero por que se según ser sin sobre su sus también tras un una y ya".split()),
    "fi": frozenset("ei että hän ja joka kanssa kun mukaan mutta myös niin oli on ovat se sen siitä tai vain".split()),
    "fr": frozenset("a au aux avec ce cette ces dans de des du elle en est et été il ils la le les leur mais ne nous on ou où par pas plus pour qu que qui sa se selon ses son sont sur un une à".split()),
    "it": frozenset("al alla anche che ci come con da dal del della delle dei di e è gli ha hanno i il in la le ma nel nella non per più se si sono stato un una".split()),
    "nl": frozenset("aan als bij dan dat de deze die dit door een en er het hij in is maar met naar niet om ook op over te tot uit van voor was wordt zei zich zij zijn".split()),
    "no": frozenset("av at ble da de den det en er et etter for fra han har hun i ikke jeg kan med men og om på sa seg sier som til var ved vi vil å".split()),
    "pl": frozenset("ale co czy dla do i jak jest jego już które który na nie o od po przez się są tak to tym w we z za że".split()),
    "pt": frozenset("a ao aos as como com da das de do dos e é ela ele em entre foi mais mas na não nas no nos o os ou para pela pelo por que são se sem ser seu sua também um uma".split()),
    "sv": frozenset("att av blev de den det efter en ett för från han har hon i inte jag kan man med men och om på sade sig som säger till var vi vid är".split()),
}
