<?php
class Beian
{
    private $pipes, $process;

    public function __construct()
    {
        $command = (getenv('BEIAN') ?: 'npx beian') . ' check --lines --form icp --locale zh-CN';
        $this->process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], ['file', '/dev/null', 'w']], $this->pipes);
    }

    public function check($id, $filing, array $options): array
    {
        $request = ['id' => $id, 'filing' => $filing, 'options' => $options];
        fwrite($this->pipes[0], json_encode($request) . "\n");
        fflush($this->pipes[0]);
        return json_decode(fgets($this->pipes[1]), true);
    }
}

$beian = new Beian();
foreach ([[1, 'filing.json', false], [2, 'draft.json', true]] as [$id, $name, $draft]) {
    // Objects stay objects: an empty one would become a list.
    $filing = json_decode(file_get_contents(__DIR__ . "/../quickstart/$name"));
    $report = $beian->check($id, $filing, ['draft' => $draft, 'today' => '2026-11-21']);
    echo implode(' ', array_filter([$report['id'], $report['verdict'], $report['issues'][0]['code'] ?? null])), "\n";
}
