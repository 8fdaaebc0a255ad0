// Written by `xms docs` from api; do not edit.
window.xmsSearch = [
["service","Shed","shed","shed/index.html","shed","","","","Shed Tools, and who has them."],
["error","Lent","Shed, 409","shed/index.html#error.Lent","shed","","","","LENT Somebody else has it; see \u003chttps://{owner}.shed.example/lent> & wait."],
["resource","Tools","tools","shed/tools.html","shed","","","","Tools What hangs on the wall."],
["operation","Lend Tool","POST /tools/{tool}","shed/tools.html#operation.lend","shed","2013-01-01","","","tools.lend tools().lend 200 Takes a tool from the wall."],
["operation","Burn Tool","DELETE /tools/{tool}","shed/tools.html#operation.burn","shed","","2014-01-01","2015-01-01","tools.burn tools().burn 200 Burns what nobody wants back."],
["element","Lend","Tools","shed/tools.html#element.Lend","shed","2013-01-01","","","Who takes it.",[["Who",".Who","2013-01-01","","","Who takes it."],["Borrower",".Who","2013-01-01","","2014-01-01"],["Days",".Days","2014-01-01","","","For how long."],["Key",".Key","2013-01-01","","","Opens the lock."]]],
["element","Tool","Tools","shed/tools.html#element.Tool","shed","2013-01-01","","","What hangs in the shed.",[["state",".@state","2013-01-01","","","How it is."],["Name",".Name","2013-01-01","","","What it is called."],["Tooth",".Tooth","2013-01-01","2014-01-01","","Those that are left."],["Plan",".Plan","2013-01-01","","2015-01-01","How it was made."]]],
["element","Problem","Tools","shed/tools.html#element.Problem","shed","2013-01-01","","","What is wrong.",[["Code",".Code","2013-01-01","","","Which."],["Text",".Text","2013-01-01","","","In words."]]],
["values","State","Tools","shed/tools.html#enum.State","shed","2013-01-01","","","How a tool is.",[["sharp",".sharp","2013-01-01","","","As it should be."],["quite blunt",".quite~20blunt","2015-01-01","","","Not for long."]]],
];
